import { download } from './download.ts';

/** Saves an SVG document as it is, or painted; false where the browser cannot paint it. */
export async function saveSvg(svg: string, name: string, format: 'svg' | 'png'): Promise<boolean> {
  if (format === 'svg') {
    download(`${name}.svg`, 'image/svg+xml', svg);
    return true;
  }
  const painted = await paint(svg);
  if (painted === undefined) return false;
  download(`${name}.png`, 'image/png', painted);
  return true;
}

/** Paints an SVG document at twice its size. */
async function paint(svg: string): Promise<Blob | undefined> {
  const image = new Image();
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * 2;
    canvas.height = image.naturalHeight * 2;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png'));
  } catch {
    return undefined;
  } finally {
    URL.revokeObjectURL(url);
  }
}
