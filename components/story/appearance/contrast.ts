/** Contrast of two colours after WCAG 2.2: relative luminance of sRGB, then (lighter + 0.05) / (darker + 0.05). */

/** The least contrast of running text (WCAG 1.4.3). */
export const ENOUGH = 4.5;

/** 1 to 21, for two colours as `#rrggbb`. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance, 0 (black) to 1 (white). */
export function luminance(colour: string): number {
  const part = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}
