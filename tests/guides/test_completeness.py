"""What GB/T 39046 asks for: named to editors and to whoever runs the portal."""

from datetime import date
from io import StringIO
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.core.management import CommandError, call_command
from django.test import Client

from portal.accounts.models import User
from portal.guides.completeness import missing
from portal.guides.models import GuidePage, Material
from tests.district import District

COMPLETE: dict[str, Any] = {
    "basic_code": "000707007000",
    "implementation_code": "11990106MJ0E5F6GX40700070700001",
    "item_type": "07",
    "case_kind": "2",
    "level": "4",
    "authority_division": "区级审批，街道受理",
    "agency": "青禾区民政局",
    "agency_nature": "法定机关",
    "agency_credit_code": "55990106MJ0E5F6GX0",
    "legal_days": 30,
    "legal_unit": "working_day",
    "promised_days": 3,
    "promised_unit": "working_day",
    "visits": 0,
    "result_name": "老年优待证",
    "supervision_phone": "0555-001 8006",
    "audience": ["1"],
    "channels": ["1"],
    "themes": ["elderly"],
    "conditions": [("condition", "年满 60 周岁")],
    "steps": [("step", {"title": "填表", "text": "五分钟。"})],
    "basis": [("basis", {"name": "老年人权益保障法", "article": "第五十三条", "text": "", "url": ""})],
}


@pytest.fixture
def complete(district: District) -> GuidePage:
    guide = district.guide("老年优待证", "senior-card", **COMPLETE)
    Material.objects.create(guide=guide, name="身份证")
    return GuidePage.objects.get(pk=guide.pk)


def lacking(guide: GuidePage) -> list[str]:
    return [item.field for item in missing(guide)]


def test_a_complete_guide_lacks_nothing(complete: GuidePage) -> None:
    assert lacking(complete) == []


@pytest.mark.parametrize(
    "field",
    [name for name in COMPLETE if name not in ("legal_unit", "promised_unit")],
)
def test_each_blank_field_is_named(complete: GuidePage, field: str) -> None:
    column = GuidePage._meta.get_field(field)
    setattr(complete, field, None if column.null else column.get_default())
    (item,) = missing(complete)
    assert item.field == field
    assert item.label
    assert "GB/T 39046" in item.reason


def test_a_guide_without_materials_is_named(complete: GuidePage) -> None:
    Material.objects.all().delete()
    assert lacking(GuidePage.objects.get(pk=complete.pk)) == ["materials"]


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"promised_days": None, "promised_unit": "at_once"}, []),
        ({"promised_days": None, "promised_unit": "day"}, ["promised_days"]),
        ({"promised_days": 3, "promised_unit": ""}, ["promised_days"]),
        ({"legal_days": 0, "legal_unit": "working_day"}, []),
        ({"is_charged": True}, ["fee_text", "fee_basis"]),
        ({"is_charged": True, "fee_text": "10 元", "fee_basis": "价格目录"}, []),
        ({"is_online": True}, ["online_url"]),
        ({"is_online": True, "online_url": "https://zwfw.example/1"}, []),
    ],
)
def test_fields_that_depend_on_others(complete: GuidePage, values: dict[str, Any], expected: list[str]) -> None:
    for name, value in values.items():
        setattr(complete, name, value)
    assert lacking(complete) == expected


def test_the_office_of_the_community_stands_in(complete: GuidePage) -> None:
    community = complete.community
    community.address = community.hours = community.phone = ""
    assert lacking(complete) == ["place", "hours", "contact_phone"]
    complete.place, complete.hours, complete.contact_phone = "二楼", "每天", "12345"
    assert lacking(complete) == []


def test_the_command_names_what_is_missing(complete: GuidePage, district: District) -> None:
    out = StringIO()
    call_command("check_guides", "--strict", stdout=out)
    assert "1" in out.getvalue()
    district.guide("居住证申领", "residence-permit")
    with pytest.raises(CommandError):
        call_command("check_guides", "--strict", stdout=out)
    call_command("check_guides", stdout=out)
    assert "青禾区\t居住证申领\t" in out.getvalue()
    assert "设定依据" in out.getvalue()
    assert "青禾区\t老年优待证\t" not in out.getvalue()


def test_the_command_can_look_at_one_community(complete: GuidePage, district: District) -> None:
    district.guide("居住证申领", "residence-permit")
    call_command("check_guides", "--strict", "--community", "qingsong", stdout=StringIO())


def test_drafts_are_not_checked(complete: GuidePage, district: District) -> None:
    district.guide("居住证申领", "residence-permit").unpublish()
    call_command("check_guides", "--strict", stdout=StringIO())


def test_editors_are_told_in_the_form(client: Client, complete: GuidePage) -> None:
    client.force_login(User.objects.create_superuser("chief@linli.example", "x"))
    form = f"/admin/pages/{complete.pk}/edit/"
    assert "没有缺项" in client.get(form).content.decode()
    GuidePage.objects.filter(pk=complete.pk).update(supervision_phone="")
    page = client.get(form).content.decode()
    assert "还缺 1 项" in page
    assert "监督投诉电话" in page


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"title": "长" * 201}, "title"),
        ({"promised_days": 31}, "promised_days"),
        ({"legal_days": 5, "legal_unit": ""}, "legal_unit"),
        ({"latitude": 31.2}, "longitude"),
        ({"themes": ["nothing"]}, "themes"),
        ({"agency_credit_code": "5" * 19}, "agency_credit_code"),
    ],
)
def test_what_contradicts_itself_is_refused(complete: GuidePage, values: dict[str, Any], field: str) -> None:
    for name, value in values.items():
        setattr(complete, name, value)
    with pytest.raises(ValidationError) as refused:
        complete.full_clean()
    assert list(refused.value.message_dict) == [field]


def test_residents_read_what_has_changed(client: Client, complete: GuidePage) -> None:
    complete.changes = [("change", {"date": date(2026, 3, 1), "text": "不再要求带户口簿"})]
    complete.save()
    assert "不再要求带户口簿" in client.get("/qingsong/guides/senior-card/").content.decode()
