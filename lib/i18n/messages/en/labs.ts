/** The list of live parts. */
export const labs = {
  title: 'Labs and calculators',
  description:
    'Every part of the guidebook that can be operated: explorers, calculators, labs and worksheets.',
  lead: '{count} parts of the book that you can operate. Each stands in the chapter that explains it; what you enter stays in your browser.',
  place: 'In “{chapter}”',
};
