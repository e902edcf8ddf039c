"""The sample's sign-ins: never for a site that people use."""

from dataclasses import dataclass

from allauth.account.models import EmailAddress
from django.contrib.auth.models import Group, Permission
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission, Page

from portal.accounts.models import User

PASSWORD = "linli-demo"  # noqa: S105 — printed on purpose, and the command refuses production


@dataclass(frozen=True)
class Person:
    """A sample sign-in: what they may do, and under which community's home page."""

    email: str
    name: str
    may: str
    slug: str = ""


PEOPLE = (
    Person("admin@linli.example", "沈一鸣", "everything"),
    Person("editor.qingsong@linli.example", "李蕾", "write", "qingsong"),
    Person("publisher.qingsong@linli.example", "高敏", "publish", "qingsong"),
    Person("editor.guihua@linli.example", "周晓芸", "write", "guihuayuan"),
)
_PAGE_RIGHTS = {
    "write": ["add_page", "change_page"],
    "publish": ["add_page", "change_page", "publish_page", "lock_page"],
}
_FILE_RIGHTS = ["add_image", "change_image", "choose_image", "add_document", "change_document", "choose_document"]


def load(homes: dict[str, Page]) -> None:
    """Create the people and their groups; each group's rights are granted at its community's home alone."""
    for person in PEOPLE:
        user = User.objects.filter(email=person.email).first()
        if user is None:
            make = User.objects.create_superuser if person.may == "everything" else User.objects.create_user
            user = make(person.email, PASSWORD, name=person.name)
            EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)
        if person.may != "everything":
            user.groups.add(_group(homes[person.slug], person.may))


def _group(home: Page, may: str) -> Group:
    title = {"write": "信息员", "publish": "审核员"}[may]
    group, created = Group.objects.get_or_create(name=f"{home.title} {title}")
    if created:
        group.permissions.add(Permission.objects.get(codename="access_admin"))
        group.permissions.add(*Permission.objects.filter(codename__in=["view_pagefeedback", "view_correction"]))
        for codename in _PAGE_RIGHTS[may]:
            permission = Permission.objects.get(content_type__app_label="wagtailcore", codename=codename)
            GroupPagePermission.objects.create(group=group, page=home, permission=permission)
        for permission in Permission.objects.filter(codename__in=_FILE_RIGHTS):
            GroupCollectionPermission.objects.create(group=group, collection=collection_of(home), permission=permission)
    return group


def collection_of(home: Page) -> Collection:
    """The folder of a community's pictures and documents."""
    root = Collection.get_first_root_node()
    found = root.get_children().filter(name=home.title).first()
    return found or root.add_child(name=home.title)
