// Makes a PNG of a slide as it stands on the page. The library is loaded when somebody asks for a picture.

/** A slide is a picture of 1920 by 1080. */
export const pictureSize = { width: 1920, height: 1080 }

/** The picture of an element that is as large as a slide. Rejects where the browser cannot draw it. */
export async function slidePicture(element: HTMLElement): Promise<Blob> {
  const { domToBlob } = await import('modern-screenshot')
  return domToBlob(element, { ...pictureSize, scale: 1, type: 'image/png', font: { preferredFormat: 'woff2' } })
}
