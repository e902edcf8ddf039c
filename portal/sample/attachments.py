"""Files for the sample's articles to carry: real ones, that open."""

import csv
import io
import zipfile
from collections.abc import Callable
from xml.sax.saxutils import escape

from openpyxl import Workbook
from PIL import Image, ImageDraw

Table = list[list[str]]
_TABLE: Table = [
    ["项目", "金额（元）", "说明"],
    ["上期结余", "6,120.00", ""],
    ["本期收入", "48,600.00", "拨款和捐款"],
    ["本期支出", "31,250.00", "见明细"],
]
_DOCX_TYPES = (
    '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/word/document.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
_DOCX_RELS = (
    '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
    'relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
    'officeDocument" Target="word/document.xml"/></Relationships>'
)


def make(kind: str, title: str, table: Table | None = None) -> tuple[str, bytes]:
    """Return the name and content of a file of ``kind``: pdf, xlsx, csv or docx."""
    return f"attachment.{kind}", _MAKERS[kind](title, table or _TABLE)


def harmless(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula."""
    return "'" + cell if cell[:1] in {"=", "+", "-", "@", "\t", "\r"} else cell


def _xlsx(title: str, table: Table) -> bytes:
    book = Workbook()
    sheet = book.active
    for row in [[title], *table]:
        sheet.append([harmless(cell) for cell in row])
    sheet.column_dimensions["A"].width = 28
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _csv(title: str, table: Table) -> bytes:
    stream = io.StringIO()
    csv.writer(stream).writerows([harmless(cell) for cell in row] for row in table)
    return stream.getvalue().encode("utf-8-sig")  # the mark tells Excel that it is UTF-8


def _docx(title: str, table: Table) -> bytes:
    lines = [title, *("　".join(cell for cell in row if cell) for row in table)]
    text = "".join(f"<w:p><w:r><w:t>{escape(line)}</w:t></w:r></w:p>" for line in lines)
    document = (
        '<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w='
        f'"http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{text}</w:body></w:document>'
    )
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in (
            ("[Content_Types].xml", _DOCX_TYPES),
            ("_rels/.rels", _DOCX_RELS),
            ("word/document.xml", document),
        ):
            archive.writestr(name, content)
    return stream.getvalue()


def _pdf(title: str, table: Table) -> bytes:
    """A page that looks like a stamped scan: an image, since no font for Chinese text need be installed."""
    page = Image.new("RGB", (1240, 1754), "white")
    draw = ImageDraw.Draw(page)
    draw.rectangle((120, 160, 1120, 200), fill="#1c2420")
    for n in range(12):
        draw.line((120, 280 + n * 80, 1120, 280 + n * 80), fill="#82796a", width=2)
        draw.rectangle((140, 310 + n * 80, 140 + 240 + (n * 97) % 200, 330 + n * 80), fill="#434d47")
        draw.rectangle((760, 310 + n * 80, 760 + 120 + (n * 61) % 90, 330 + n * 80), fill="#434d47")
    draw.ellipse((820, 1340, 1080, 1600), outline="#9c2a17", width=10)
    draw.regular_polygon((950, 1470, 50), 5, fill="#9c2a17")
    stream = io.BytesIO()
    page.save(stream, "PDF", resolution=150, title=title)
    return stream.getvalue()


_MAKERS: dict[str, Callable[[str, Table], bytes]] = {"pdf": _pdf, "xlsx": _xlsx, "csv": _csv, "docx": _docx}
