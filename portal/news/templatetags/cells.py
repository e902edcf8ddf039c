"""How a cell is set."""

import re

from django import template

register = template.Library()

_NUMBER = re.compile(r"[-+−]?[¥￥]?[\d,.]+\s*[%％元]?")


@register.filter
def is_number(cell: str) -> bool:
    """Whether the cell holds a number, which is set to the right."""
    return bool(_NUMBER.fullmatch(str(cell).strip()))
