/** Whether an answer becomes the frame's document: a redirect, an empty answer or a download leaves the page that is there. */
export function replacesPage(status: number, headers: readonly { name: string; value?: string | undefined }[]): boolean {
  if (status < 200 || status === 204 || status === 205 || (status >= 300 && status < 400)) return false;
  const disposition = headers.find(({ name }) => name.toLowerCase() === 'content-disposition')?.value ?? '';
  return !/^\s*attachment/i.test(disposition);
}
