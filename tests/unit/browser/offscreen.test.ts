/** The hidden page is asked, and opened anew where it went between being found and being asked. */
import { beforeEach, expect, test, vi } from 'vitest';

const { createDocument, getContexts, sendMessage } = vi.hoisted(() => ({
  createDocument: vi.fn(() => Promise.resolve()),
  getContexts: vi.fn<() => Promise<unknown[]>>(),
  sendMessage: vi.fn<(kind: string, request: unknown) => Promise<unknown>>(),
}));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { getContexts, ContextType: { OFFSCREEN_DOCUMENT: 'OFFSCREEN_DOCUMENT' } },
    offscreen: { createDocument, Reason: { CLIPBOARD: 'CLIPBOARD', WORKERS: 'WORKERS' } },
  },
}));
vi.mock('../../../utils/browser/messaging/messages', () => ({ sendMessage }));

const { askOffscreenPage } = await import('../../../utils/browser/background/offscreen');
const REQUEST = { url: 'https://a.example/paper.pdf', parts: [] };

beforeEach(() => {
  vi.clearAllMocks();
});

test('one that is there is asked at once', async () => {
  getContexts.mockResolvedValue([{}]);
  sendMessage.mockResolvedValue('read');
  expect(await askOffscreenPage('readPdf', REQUEST)).toBe('read');
  expect(createDocument).not.toHaveBeenCalled();
  expect(sendMessage).toHaveBeenCalledExactlyOnceWith('readPdf', REQUEST);
});

test('one that goes just then is opened anew and asked again', async () => {
  getContexts.mockResolvedValueOnce([{}]).mockResolvedValueOnce([]);
  sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist'));
  sendMessage.mockResolvedValueOnce('read');
  expect(await askOffscreenPage('readPdf', REQUEST)).toBe('read');
  expect(createDocument).toHaveBeenCalledOnce();
});

test('what fails twice is not tried for ever', async () => {
  getContexts.mockResolvedValue([{}]);
  sendMessage.mockRejectedValue(new Error('Receiving end does not exist'));
  await expect(askOffscreenPage('readPdf', REQUEST)).rejects.toThrow('Receiving end');
  expect(sendMessage).toHaveBeenCalledTimes(2);
});
