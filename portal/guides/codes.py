"""Code lists of service items (GB/T 39046-2020 政务服务平台基础数据规范) and of the portal's own finding aids."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class ItemType(models.TextChoices):
    """事项类型."""

    LICENCE = "01", _("Licence")
    PENALTY = "02", _("Penalty")
    COERCION = "03", _("Coercive measure")
    LEVY = "04", _("Levy")
    BENEFIT = "05", _("Benefit")
    INSPECTION = "06", _("Inspection")
    CONFIRMATION = "07", _("Confirmation")
    AWARD = "08", _("Award")
    RULING = "09", _("Ruling")
    OTHER = "10", _("Other power")
    PUBLIC_SERVICE = "20", _("Public service")


class AuthorityLevel(models.TextChoices):
    """行使层级."""

    NATION = "1", _("National")
    PROVINCE = "2", _("Provincial")
    CITY = "3", _("City")
    COUNTY = "4", _("District or county")
    STREET = "5", _("Street")
    COMMUNITY = "6", _("Community")
    SPLIT = "7", _("Divided between levels")


class Audience(models.TextChoices):
    """服务对象."""

    PERSON = "1", _("Persons")
    ENTERPRISE = "2", _("Enterprises")
    INSTITUTION = "3", _("Public institutions")
    ORGANISATION = "4", _("Social organisations")
    ORGAN = "5", _("Government bodies")
    OTHER = "6", _("Others")


class Channel(models.TextChoices):
    """办理形式."""

    COUNTER = "1", _("At the counter")
    COMPUTER = "2", _("On a computer")
    MOBILE = "3", _("On a phone")
    COURIER = "4", _("By courier")
    OTHER = "9", _("Another way")


class CaseKind(models.TextChoices):
    """办件类型."""

    AT_ONCE = "1", _("Done at once")
    PROMISED = "2", _("Within a promised time")


class SpecialProcedure(models.TextChoices):
    """特别程序."""

    EXTENSION = "1", _("May be extended")
    OTHER = "2", _("Other")


class Unit(models.TextChoices):
    """Units of a time limit."""

    WORKING_DAY = "working_day", _("working days")
    DAY = "day", _("days")
    AT_ONCE = "at_once", _("at once")


class CrossRegion(models.TextChoices):
    """通办范围."""

    NONE = "none", _("Here only")
    COUNTY = "county", _("Anywhere in the district")
    CITY = "city", _("Anywhere in the city")
    PROVINCE = "province", _("Anywhere in the province")
    NATION = "nation", _("Anywhere in the country")


class Need(models.TextChoices):
    """Whether a material must be brought."""

    REQUIRED = "required", _("Required")
    IF_ANY = "if_any", _("If you have it")
    PROXY = "proxy", _("Only if someone acts for you")
    NOT_NEEDED = "not_needed", _("No need to bring")


class Theme(models.TextChoices):
    """服务主题, as residents look for them."""

    ELDERLY = "elderly", _("Growing old")
    HEALTH = "health", _("Health insurance")
    RELIEF = "relief", _("Hardship")
    RESIDENCE = "residence", _("Living here")
    FAMILY = "family", _("Children")
    WORK = "work", _("Work")
    DISABILITY = "disability", _("Disability")
    HOUSING = "housing", _("Housing")


THEME_ICONS = {
    Theme.ELDERLY: ("armchair", ""),
    Theme.HEALTH: ("heart-pulse", "brick"),
    Theme.RELIEF: ("life-buoy", "honey"),
    Theme.RESIDENCE: ("house", "sky"),
    Theme.FAMILY: ("baby", "honey"),
    Theme.WORK: ("briefcase", ""),
    Theme.DISABILITY: ("accessibility", "sky"),
    Theme.HOUSING: ("building-2", "brick"),
}


class LifeEvent(models.TextChoices):
    """What has happened at home."""

    BABY = "baby", _("A baby is born")
    SCHOOL = "school", _("A child starts school")
    MOVED = "moved", _("Just moved here")
    JOBLESS = "jobless", _("Lost a job")
    ELDER_CARE = "elder_care", _("A parent needs care")
    BEREAVED = "bereaved", _("A relative has died")


LIFE_EVENT_ICONS = {
    LifeEvent.BABY: ("milk", "honey"),
    LifeEvent.SCHOOL: ("graduation-cap", "sky"),
    LifeEvent.MOVED: ("key-round", ""),
    LifeEvent.JOBLESS: ("briefcase", "brick"),
    LifeEvent.ELDER_CARE: ("hand-helping", ""),
    LifeEvent.BEREAVED: ("flag", "plain"),
}


class People(models.TextChoices):
    """Who is looking."""

    OVER60 = "over60", _("Over 60")
    OVER80 = "over80", _("Over 80")
    DISABLED = "disabled", _("With a disability")
    NEWCOMER = "newcomer", _("New here")
    PREGNANT = "pregnant", _("Expecting or with a baby")
    HARDSHIP = "hardship", _("Short of money")
    BUSINESS = "business", _("With a small business")
