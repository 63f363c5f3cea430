export const faultIds = ['install', 'layers', 'normalise', 'log', 'evaluate', 'rounding'] as const;
export type FaultId = (typeof faultIds)[number];

/** A line of the listing; a comment stands in the reader's language. */
export type ListingLine =
  { text: string; fault?: FaultId } | { comment: CommentId; fault?: FaultId };
export type CommentId = 'setUp' | 'shape' | 'prepare' | 'test';

/**
 * A training program with the six faults of the document that the chapter speaks of. Written for this
 * exercise; what is not shown (imports, the optimiser) is in order.
 */
export const listing: readonly ListingLine[] = [
  { comment: 'setUp' },
  { text: 'pip install python==3.8 torch torchvision', fault: 'install' },
  { text: '' },
  { comment: 'prepare' },
  { text: 'prepare = transforms.Compose([transforms.ToTensor()])', fault: 'normalise' },
  { text: 'train = DataLoader(MNIST("data", train=True, transform=prepare), 100, shuffle=True)' },
  { text: 'test = DataLoader(MNIST("data", train=False, transform=prepare), 100)' },
  { text: '' },
  { comment: 'shape', fault: 'layers' },
  { text: 'net = nn.Sequential(nn.Flatten(), nn.Linear(784, 128), nn.ReLU(),' },
  { text: '                    nn.Linear(128, 64), nn.ReLU(), nn.Linear(64, 10))' },
  { text: '' },
  { text: 'for i, (images, labels) in enumerate(train, 1):' },
  { text: '    step.zero_grad()' },
  { text: '    loss = nn.functional.cross_entropy(net(images), labels)' },
  { text: '    loss.backward()' },
  { text: '    step.step()' },
  { text: '    total += loss.item()' },
  { text: '    if i % 2000 == 0:', fault: 'log' },
  { text: '        print(i, total / 2000)' },
  { text: '' },
  { comment: 'test' },
  { text: 'with torch.no_grad():', fault: 'evaluate' },
  { text: '    right = sum((net(x).argmax(1) == y).sum().item() for x, y in test)' },
  { text: 'print("accuracy: %d %%" % (100 * right / 10000))', fault: 'rounding' },
];

export type Checked = {
  found: readonly FaultId[];
  /** Lines, counted from 1, that were marked and are in order. */
  inOrder: readonly number[];
};

/** How marks, by line counted from 1, compare with the faults. */
export function checkMarks(marked: ReadonlySet<number>): Checked {
  const lines = [...marked].sort((a, b) => a - b);
  const faultOf = (line: number) => listing[line - 1]?.fault;
  return {
    found: lines.flatMap((line) => faultOf(line) ?? []),
    inOrder: lines.filter((line) => !faultOf(line)),
  };
}

/** The line, counted from 1, that a fault stands on. */
export function lineOf(fault: FaultId): number {
  return listing.findIndex((line) => line.fault === fault) + 1;
}
