const WEEKS = 13;
/** Wages and receipts come every fourth week. */
const EVERY = 4;
const WEEKS_A_MONTH = 52 / 12;

export type WeekInputs = {
  cash: number;
  /** Spent in each week, wages apart. */
  weekly: number;
  wages: number;
  /** First week in which wages are paid, 1-4. */
  payWeek: number;
  receipts: number;
  /** First week in which money arrives, 1-13. */
  receiptWeek: number;
};

export type Week = { week: number; received: number; spent: number; cash: number };

/** Cash after each of the next 13 weeks; below zero is what is missing. Nothing grows. */
export function weeksAhead(inputs: WeekInputs): Week[] {
  let cash = inputs.cash;
  return Array.from({ length: WEEKS }, (_, index) => {
    const week = index + 1;
    const received = falls(week, inputs.receiptWeek) ? inputs.receipts : 0;
    const spent = inputs.weekly + (falls(week, inputs.payWeek) ? inputs.wages : 0);
    cash += received - spent;
    return { week, received, spent, cash };
  });
}

/** A month's figures by week: wages on one day, other costs evenly, revenue in one week of four. */
export function weeksOf(month: {
  cash: number;
  costs: number;
  revenue: number;
  /** % of costs. */
  wages: number;
  payWeek: number;
  receiptWeek: number;
}): Week[] {
  const wages = (month.costs * month.wages) / 100;
  return weeksAhead({
    ...month,
    wages,
    weekly: (month.costs - wages) / WEEKS_A_MONTH,
    receipts: month.revenue,
  });
}

const falls = (week: number, first: number) => week >= first && (week - first) % EVERY === 0;
