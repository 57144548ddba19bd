/** The built pages as an extension: citing is measured where readers have it done. */
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../../scripts/lib/browsers.mjs';
import { packStyles } from '../../../scripts/styles.mjs';

const MANIFEST = { manifest_version: 3, name: 'Bench', version: '1' };
const PAGE = 'page.html';

/** Adds to a folder of scripts what makes it an extension with an empty page, styles and languages. */
export async function makeExtension(folder, styleIds) {
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  await writeFile(join(folder, PAGE), '<!doctype html><title>Bench</title>');
  for (const { relativeDest, absoluteSrc } of await packStyles(styleIds)) {
    const path = join(folder, relativeDest);
    await mkdir(dirname(path), { recursive: true });
    await cp(absoluteSrc, path);
  }
}

/** A fresh browser, in which nothing is compiled or kept yet, at the extension's page. */
export async function openExtension(folder) {
  const browser = await puppeteer.launch({
    executablePath: findChromium(),
    enableExtensions: true,
    pipe: true,
    args: [
      '--no-sandbox',
      '--enable-unsafe-extension-debugging',
      '--disable-background-networking',
      '--no-first-run',
    ],
    protocolTimeout: 300_000,
  });
  const id = await browser.installExtension(folder);
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/${PAGE}`);
  return { page, close: () => browser.close() };
}
