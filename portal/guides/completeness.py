"""What the national standard asks of a service item, and a guide does not say yet.

GB/T 39046-2020 政务服务平台基础数据规范 lists the fields of an item. Asked for here are those that every item has; what
only some have (joint agencies, a limit of number, special procedures) may stay blank. A guide may be published
without them: its editors are told, and ``check_guides`` tells whoever runs the portal.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from portal.guides.codes import Unit
from portal.guides.models import GuidePage, Material


@dataclass(frozen=True)
class Missing:
    """A field that is wanting: its name, what the form calls it, and why it is wanted."""

    field: str
    label: str
    reason: str


@dataclass(frozen=True)
class Requirement:
    """A field the standard wants under ``term``, and when it counts as filled."""

    field: str
    term: str
    is_met: Callable[[GuidePage], object]
    hint: str | Promise = ""

    @property
    def label(self) -> str:
        """What the form calls the field."""
        if self.field == "materials":
            return str(Material._meta.verbose_name_plural)
        field: Any = GuidePage._meta.get_field(self.field)
        return str(field.verbose_name)

    @property
    def reason(self) -> str:
        """Why it is wanted: the standard's own name for it, and a word of help."""
        source = _("GB/T 39046 asks for “%(term)s”.") % {"term": self.term}
        return f"{source} {self.hint}".strip()


def _filled(field: str, term: str, hint: str | Promise = "") -> Requirement:
    return Requirement(field, term, lambda guide: getattr(guide, field), hint)


def _limit(days: str, unit: str, term: str) -> Requirement:
    def is_known(guide: GuidePage) -> bool:
        kind = getattr(guide, unit)
        return kind == Unit.AT_ONCE or bool(kind and getattr(guide, days) is not None)

    return Requirement(days, term, is_known, gettext_lazy("A number with its unit, or “at once”."))


def _counter(field: str, of_community: str, term: str) -> Requirement:
    """Where a guide is silent, residents are shown the office of its community."""

    def is_known(guide: GuidePage) -> object:
        return getattr(guide, field) or (guide.community_id and getattr(guide.community, of_community))

    return Requirement(field, term, is_known, gettext_lazy("The community's own entry is blank too."))


def _if(condition: str, field: str, term: str, hint: str | Promise) -> Requirement:
    return Requirement(field, term, lambda guide: getattr(guide, field) or not getattr(guide, condition), hint)


REQUIREMENTS = (
    _limit("promised_days", "promised_unit", "承诺办结时限"),
    Requirement(
        "visits",
        "到办事现场次数",
        lambda guide: guide.visits is not None,
        gettext_lazy("0 is an answer, blank is none."),
    ),
    _if("is_charged", "fee_text", "收费标准", gettext_lazy("It costs money: say how much.")),
    _filled("conditions", "受理条件"),
    _filled("steps", "办理流程"),
    Requirement(
        "materials",
        "申请材料",
        lambda guide: guide.materials.all(),
        gettext_lazy("List also what need not be brought."),
    ),
    _counter("place", "address", "办理地点"),
    _counter("hours", "hours", "办理时间"),
    _counter("contact_phone", "phone", "咨询电话"),
    _filled("basic_code", "基本编码"),
    _filled("implementation_code", "实施编码"),
    _filled("item_type", "事项类型"),
    _filled("case_kind", "办件类型"),
    _filled("level", "行使层级"),
    _filled("authority_division", "权限划分"),
    _filled("agency", "实施主体"),
    _filled("agency_nature", "实施主体性质"),
    _filled("agency_credit_code", "实施主体统一社会信用代码"),
    _limit("legal_days", "legal_unit", "法定办结时限"),
    _filled("basis", "设定依据"),
    _filled("result_name", "结果名称"),
    _if("is_charged", "fee_basis", "收费依据", gettext_lazy("A fee needs a rule that allows it.")),
    _filled("supervision_phone", "监督投诉电话"),
    _filled("audience", "服务对象"),
    _filled("channels", "办理形式"),
    _if("is_online", "online_url", "网办地址", gettext_lazy("It is said to be done online, but not where.")),
    _filled("themes", "服务主题", gettext_lazy("Without one, no list by theme shows it.")),
)


def missing(guide: GuidePage) -> list[Missing]:
    """What ``guide`` still lacks, in the order of the form."""
    return [Missing(r.field, r.label, r.reason) for r in REQUIREMENTS if not r.is_met(guide)]
