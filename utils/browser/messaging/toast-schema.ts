/** What a toast says, as the script beside the page takes it: apart from the large schemas, which that has no use for. */
import * as v from 'valibot';
import type { ToastContent } from './messages';

const text = v.string();

export const TOAST: v.GenericSchema<unknown, ToastContent> = v.object({
  title: text,
  detail: text,
  open: v.nullable(text),
  close: text,
  updated: text,
  lang: text,
  dir: v.picklist(['ltr', 'rtl']),
});
