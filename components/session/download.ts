/** Browsers read the address after the click has returned; how long after is theirs to choose. */
const KEEP_ADDRESS = 60_000; // ms

/** Hands a text to the browser as a file. Nothing leaves the device. */
export function download(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_ADDRESS);
}
