import { readDigits, type DigitSets } from './digits';

/** What `public/digits/mnist-7000.bin` weighs on the way, bytes; a test compares it with the file. */
export const DOWNLOAD_BYTES = 653_301;

/**
 * Fetches the digits and unpacks them. The file is packed by itself, since servers do not pack what they
 * take for binary; its length is known, so that progress is true even behind a proxy that packs again.
 */
export async function loadDigits(
  address: string,
  tell: (received: number) => void,
): Promise<DigitSets | null> {
  const response = await fetch(address);
  if (!response.ok || !response.body) return null;
  let received = 0;
  const counted = response.body.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        received += chunk.length;
        tell(received);
        controller.enqueue(chunk);
      },
    }),
  );
  const unpacked = counted.pipeThrough(new DecompressionStream('gzip'));
  return readDigits(new Uint8Array(await new Response(unpacked).arrayBuffer()));
}
