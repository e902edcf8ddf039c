"""Questions with one sure answer: shown above what was found."""

from portal.guides.certificates import Certificate, named_in

# Names by which people know the display for the elderly (适老化通用设计规范 asks that a search finds it).
_LARGE_PRINT = (
    "长辈版", "亲情版", "关爱版", "关怀版", "长者版", "长者模式",
    "老年版", "老人版", "大字", "字太小", "适老", "largeprint",
)  # fmt: skip
# Certificates by the names that people use instead of the official ones.
_EVERYDAY = {
    "单身证明": "婚姻状况证明",
    "未婚证明": "婚姻状况证明",
    "政审证明": "无犯罪记录证明",
    "养狗证明": "养犬证明",
    "无房证明": "财产证明",
    "无业证明": "就业状况证明",
    "丢失证明": "证件遗失证明",
    "活着证明": "健在证明",
    "父子关系证明": "亲属关系证明",
    "母子关系证明": "亲属关系证明",
    "身份证明": "居民身份信息证明",
}


def asks_for_large_print(query: str) -> bool:
    """Whether someone looks for the display with large letters."""
    compact = _compact(query)
    return any(name in compact for name in _LARGE_PRINT)


def asks_for_certificate(query: str) -> Certificate | None:
    """The certificate asked for, if it is one that neighbourhood committees may not issue."""
    compact = _compact(query)
    return named_in(next((name for word, name in _EVERYDAY.items() if word in compact), compact))


def _compact(query: str) -> str:
    return "".join(query.lower().split())
