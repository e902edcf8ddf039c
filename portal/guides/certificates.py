"""Certificates that a residents' committee must not issue (民发〔2020〕20号), and where to go instead."""

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _

from portal.appearance import tv
from portal.communities.links import community_crumbs, community_link


@dataclass(frozen=True)
class Certificate:
    """A certificate people ask their community for, and who really gives it."""

    name: str
    office: str
    hint: str


POLICE, REGISTRY, NOTARY = "派出所", "民政局婚姻登记处", "公证处"

CERTIFICATES = (
    Certificate("亲属关系证明", f"{POLICE}或{NOTARY}", "户口簿、结婚证、出生医学证明能说明的，不用再开。"),
    Certificate("居民身份信息证明", POLICE, "身份证、户口簿就是证明。"),
    Certificate("户口登记项目变更证明", POLICE, "改名字、改生日，到户口所在地办。"),
    Certificate("养犬证明", "公安机关养犬登记窗口", "带上犬只免疫证明去登记。"),
    Certificate("无犯罪记录证明", POLICE, "多数地方可以网上开。"),
    Certificate("社区戒毒康复情况证明", "公安机关或街道", "由负责的部门出具。"),
    Certificate("人员失踪证明", POLICE, "先报案，凭报案回执办。"),
    Certificate("婚姻状况证明", REGISTRY, "结婚证、离婚证丢了，可以补领。"),
    Certificate("出生证明", "出生的医院", "丢了到签发医院补。"),
    Certificate("健在证明", "社保经办机构", "手机上刷一下脸或到窗口认证，也可以请人上门。"),
    Certificate("死亡证明", f"医院或{POLICE}", "在医院走的找医院，在家走的找社区卫生服务中心和派出所。"),
    Certificate("疾病状况证明", "医院", "由看病的医生开诊断证明。"),
    Certificate("残疾状况证明", "残联", "残疾人证就是证明。"),
    Certificate("婚育状况证明", "卫生健康部门", "结婚和生育信息各部门能查到。"),
    Certificate("就业状况证明", "人社局", "失业登记凭证、劳动合同、社保记录都能用。"),
    Certificate("个人档案证明", "档案存放的机构", "一般在人才服务中心。"),
    Certificate("财产证明", "银行或不动产登记中心", "存款找银行，房产查不动产登记。"),
    Certificate("遗产继承权公证证明", NOTARY, "有争议的由法院判。"),
    Certificate("市场主体住所证明", "市场监管局", "登记时按要求承诺就行。"),
    Certificate("证件遗失证明", "原来发证的部门", "直接申请补发，不用先开证明。"),
)


def named_in(query: str) -> Certificate | None:
    """The certificate that a search asks for, if it is one of these."""
    words = query.replace("证明", "").replace("开", "").strip()
    if len(words) < 2 or "证明" not in query:
        return None
    return next((c for c in CERTIFICATES if words in c.name or c.name.removesuffix("证明") in query), None)


def listing(request: HttpRequest) -> HttpResponse:
    """All twenty, with where to go."""
    here = request.community
    if request.display.is_tv:
        points = [f"{c.name}：{c.office}" for c in CERTIFICATES]
        screens = tv.point_screens(_("Certificates the community does not issue"), points)
        return tv.render(request, screens, back=community_link(request, here, "guides/"))
    context = {
        "certificates": CERTIFICATES,
        "crumbs": [
            *community_crumbs(request, here),
            (_("Services"), community_link(request, here, "guides/")),
        ],
    }
    return TemplateResponse(request, "guides/certificates.html", context)
