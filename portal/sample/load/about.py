"""What the sample says about its communities and about the site itself."""

from typing import Any

from portal.communities.models import Community

Blocks = list[tuple[str, Any]]


def body(place: Community) -> Blocks:
    """A community in figures and its office."""
    facts = [{"label": "户数", "value": f"{place.households:,} 户"}, {"label": "区划代码", "value": place.code}]
    return [
        ("facts", facts),
        ("heading", "找得到我们"),
        (
            "contact",
            {"name": place.office_name, "role": "", "phone": place.phone, "hours": place.hours, "place": place.address},
        ),
        ("heading", "可以来做什么"),
        (
            "text",
            "<ul><li>办事：指南里有的都能在这里办或帮您办</li><li>说事：意见、建议、闹心事，都有人记、有人回</li>"
            "<li>歇脚：有热水、充电、雨伞和轮椅</li></ul>",
        ),
    ]


SITE_PAGES: dict[str, dict[str, Any]] = {
    "accessibility": {
        "title": "无障碍与适老说明",
        "lead": "看不清、听不清、手不方便，都能用这个网站。用不了，就是我们没做好，请告诉我们。",
        "body": [
            ("heading", "我们做到了什么"),
            (
                "text",
                "<ul><li>长辈版：字大、按钮大，底下一直有“打电话”</li><li>每篇文章都能读出来听</li>"
                "<li>只用键盘就能走遍全站</li><li>深色显示不刺眼，打印出来干净</li>"
                "<li>不开脚本也能看、能填、能交</li></ul>",
            ),
            ("heading", "按什么标准"),
            (
                "text",
                "<p>按《无障碍环境建设法》和国家标准 GB/T 37668 建设，达到 WCAG 2.2 AA 级，文字对比度达到 AAA 级。"
                "每次改版都用工具查一遍，再请老人和视障居民试一遍。</p>",
            ),
            ("heading", "还做得不好的"),
            ("text", "<p>老照片和扫描件里的字还读不出来。需要的话打个电话，我们念给您听，或者寄一份大字的。</p>"),
            (
                "contact",
                {
                    "name": "网站和无障碍反馈",
                    "role": "",
                    "phone": "0555-001 8009",
                    "hours": "工作日 8:30–17:30",
                    "place": "",
                },
            ),
        ],
    },
    "privacy": {
        "title": "隐私与数据",
        "lead": "看网站不用登录，也不记您是谁。要您资料的地方，都先说清楚为什么。",
        "body": [
            ("heading", "我们记什么"),
            (
                "table",
                {
                    "caption": "网站记录的资料",
                    "header": ["什么", "为什么", "留多久"],
                    "rows": [
                        ["字大小、深浅色、上次看的社区", "下次打开还是您习惯的样子，只存在您的设备里", "一年"],
                        ["“清楚了”“还有疑问”的回答", "改进文章，不记姓名", "一年"],
                        ["为网站找错时留的联系方式", "只用来回复您", "回复后 90 天"],
                        ["工作人员的登录记录", "安全检查", "6 个月"],
                    ],
                },
            ),
            ("heading", "我们不做什么"),
            ("text", "<ul><li>不用别家的统计和广告</li><li>不把资料给别人</li><li>不强制刷脸</li></ul>"),
            ("heading", "您可以"),
            ("text", "<p>按《个人信息保护法》，您可以查、改、拿走、删掉自己的资料。打电话或到窗口说一声就行。</p>"),
            (
                "contact",
                {"name": "隐私与数据", "role": "", "phone": "0555-001 8009", "hours": "工作日 8:30–17:30", "place": ""},
            ),
        ],
    },
}
