/** Words that every page of cohorts shares. */
export const cohort = {
  loading: 'Asking the server …',
  retry: 'Try again',
  bookFailed:
    'The texts of the guidebook, or the rules of the version this cohort is scored by, did not arrive. Nothing is lost. Check the connection, then try again.',
  kinds: {
    manage: 'as its manager',
    invite: 'as somebody invited',
    team: 'as a team',
    mentor: 'as a mentor',
  },
  // {alias}: a number, in a cohort without names.
  teamAlias: 'Team {alias}',
  noLink: {
    title: 'This page opens with a link',
    manage:
      'Open the management link that was shown when the cohort was made, or ask whoever manages it for a new one.',
    invite:
      'Open the invitation link that your accelerator sent you. If it does not work any more, ask for a new one.',
    team: 'Open your team’s own link, the one shown when you joined. If it is lost, your accelerator can issue a new one.',
    mentor: 'Open the mentor’s link that the accelerator gave you, or ask for a new one.',
    others: 'This browser holds other links:',
    other: '{cohort}, {as}',
  },
  failures: {
    offline: {
      title: 'The server cannot be reached',
      detail:
        'Nothing was changed, and what you typed is still here. Check the connection, then try again.',
    },
    unreadable: {
      title: 'Something else answered in the server’s place',
      detail:
        'A network that asks you to sign in may be in between. Nothing of yours is lost: sign in there, then try again.',
    },
  },
} as const;
