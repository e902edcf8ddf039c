"""Pictures and attachments of the sample: drawn and written here, stored as an editor would."""

from io import BytesIO

from django.core.files.base import ContentFile
from django.core.files.images import ImageFile
from wagtail.documents.models import Document
from wagtail.images.models import Image
from wagtail.models import Collection

from portal.news.renditions import renditions
from portal.sample import attachments
from portal.sample.drawings import draw, focal_point


class Studio:
    """Draws each picture once; a few variants of a scene serve all pages that name it."""

    VARIANTS = 4

    def __init__(self) -> None:
        self._images: dict[str, Image] = {image.title: image for image in Image.objects.filter(tags__name="sample")}
        self._uses: dict[str, int] = {}

    def picture(self, scene: str, alt: str, collection: Collection) -> Image:
        """Return a picture of ``scene``, another variant each time until all are drawn."""
        use = self._uses[scene] = self._uses.get(scene, 0) + 1
        seed = (use - 1) % self.VARIANTS
        title = f"{alt}（{scene} {seed + 1}）"
        known = next((i for name, i in self._images.items() if name.endswith(f"（{scene} {seed + 1}）")), None)
        if known is not None:
            return known
        picture = draw(scene, seed=seed)
        stream = BytesIO()
        picture.save(stream, "JPEG", quality=88, optimize=True)
        x, y, width, height = focal_point(picture.size)
        image = Image(
            title=title,
            description=alt,
            collection=collection,
            file=ImageFile(stream, name=f"{scene}-{seed + 1}.jpg"),
            focal_point_x=x,
            focal_point_y=y,
            focal_point_width=width,
            focal_point_height=height,
        )
        image.save()
        image.tags.add("sample")
        renditions(image)  # now, with the progress bar, not when the first visitor comes
        self._images[title] = image
        return image

    def document(self, kind: str, title: str, collection: Collection) -> Document:
        """Return a new document of ``kind`` (pdf, xlsx, csv, docx)."""
        known = Document.objects.filter(title=title, collection=collection).first()
        if known is not None:
            return known
        name, content = attachments.make(kind, title, None)
        document = Document(title=title, collection=collection, file=ContentFile(content, name), file_size=len(content))
        document.save()
        return document
