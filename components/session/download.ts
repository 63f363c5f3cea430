/** Browsers read the address after the click has returned; how long after is theirs to choose. */
const KEEP_ADDRESS = 60_000; // ms

/** Hands a text to the browser as a file. Nothing leaves the device. */
export function download(name: string, type: string, text: string): void {
  downloadBlob(name, new Blob([text], { type }));
}

/** The same of something that was put together elsewhere. */
export function downloadBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_ADDRESS);
}
