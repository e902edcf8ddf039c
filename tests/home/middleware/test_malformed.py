"""Addresses that cannot be."""

import pytest
from django.test import Client

from tests.district import District


@pytest.mark.parametrize("path", ["/%00", "/qingsong/news/?kind=%00", "/qingsong/search/?q=%00"])
def test_a_nul_byte_is_refused(district: District, client: Client, path: str) -> None:
    assert client.get(path).status_code == 400
