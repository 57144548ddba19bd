/** Contact sheets: many small pictures with their names on one page each. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const PER_SHEET = 20;
const COLUMNS = 4;
const THUMB_PX = 380;

/** `pictures`: [{name, jpeg (base64), faults}]. Gives the paths of the sheets. */
export async function writeSheets(browser, folder, title, pictures) {
  await mkdir(folder, { recursive: true });
  const page = await browser.newPage();
  const paths = [];
  for (let at = 0; at < pictures.length; at += PER_SHEET) {
    await page.setViewport({ width: COLUMNS * (THUMB_PX + 12) + 12, height: 400 });
    await page.setContent(sheetOf(pictures.slice(at, at + PER_SHEET)));
    const path = join(folder, `${title}-${String(at / PER_SHEET + 1).padStart(2, '0')}.png`);
    await writeFile(path, await page.screenshot({ fullPage: true }));
    paths.push(path);
  }
  await page.close();
  return paths;
}

const sheetOf = (pictures) => `<!doctype html>
<style>
  body { margin: 12px; display: grid; grid-template-columns: repeat(${COLUMNS}, ${THUMB_PX}px); gap: 12px; background: #777; font: 11px sans-serif; color: #fff; }
  img { display: block; width: 100%; }
  b { color: #ffd0d0; }
</style>
${pictures.map(({ name, jpeg, faults }) => `<div>${name} <b>${faults.join('; ')}</b><img src="data:image/jpeg;base64,${jpeg}"></div>`).join('')}`;
