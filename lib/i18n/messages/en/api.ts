/** What the API says when it refuses: what happened; what is safe and what to do next. */
export const api = {
  problems: {
    invalid: {
      title: 'Something in the request is not as it should be',
      detail: 'Nothing was changed. Correct the places named, then send it again.',
    },
    'not-json': {
      title: 'The request cannot be read',
      detail:
        'Nothing was changed. Send it again as JSON; if it came from a page of this site, reload that page first.',
    },
    'no-link': {
      title: 'This needs a valid link',
      detail:
        'Nothing was changed. The link is missing, or it was replaced or ended, or the cohort has been deleted. Open your link again, or ask the accelerator for a new one. What you answered is safe in your browser.',
    },
    'not-allowed': {
      title: 'Your link does not allow this',
      detail: 'Nothing was changed. Use the link that was made for it, or ask the accelerator.',
    },
    'cross-site': {
      title: 'The request came from another site',
      detail: 'Nothing was changed. Open a page of this site and do it there.',
    },
    'not-found': {
      title: 'There is no such thing in this cohort',
      detail: 'It may have been withdrawn or deleted. Reload the page to see what is there.',
    },
    'version-conflict': {
      title: 'It has been changed since you last saw it',
      detail:
        'Nothing of yours was stored over it, and what you have here is still here. Read the present version, decide which to keep, then send yours again.',
    },
    'request-id-reused': {
      title: 'This request number was used for something else',
      detail:
        'Nothing was changed. Start the step again from the page, so that it gets a new number.',
    },
    withdrawn: {
      title: 'This was withdrawn',
      detail:
        'The request is an old one and brings nothing back. If you want to submit after all, submit anew.',
    },
    'cohort-closed': {
      title: 'The cohort is closed',
      detail:
        'Nothing was stored, and what was submitted stays readable. Your answers are safe in your browser. Ask the accelerator whether it will open again.',
    },
    'round-not-open': {
      title: 'The round has not begun',
      detail:
        'Nothing was stored. Your answers are safe in your browser; submit them once the round is open.',
    },
    'round-over': {
      title: 'The round is over',
      detail:
        'Nothing was stored, and what you submitted in time stays. Your answers are safe in your browser. Ask the accelerator whether the round can be extended.',
    },
    'round-in-use': {
      title: 'A round with submissions cannot be removed',
      detail: 'Nothing was changed. Keep the round, or ask the teams to withdraw first.',
    },
    'too-many-teams': {
      title: 'The cohort is full',
      detail: 'You have not joined. Ask the accelerator to make room or to make a second cohort.',
    },
    'name-taken': {
      title: 'Another team here has this name',
      detail:
        'Nothing was changed. Choose another name. If the other team is you, open the edit link that you were given when you joined.',
    },
    'last-link': {
      title: 'This is the last link to manage the cohort',
      detail: 'It still works. Replace it by a new one, or make a second one before you end it.',
    },
    anonymous: {
      title: 'The cohort is anonymous',
      detail:
        'Nothing was changed. Only a team itself can replace its link; it does so on its own page.',
    },
    'retention-later': {
      title: 'The teams were promised an earlier day',
      detail:
        'Nothing was changed. Data can be deleted sooner than promised, never later. Export what you need before that day.',
    },
    'too-large': {
      title: 'The request is too large',
      detail:
        'Nothing was stored, and your answers are safe in your browser. Submit without notes, or shorten the longest ones.',
    },
    'not-a-json-request': {
      title: 'The request is not JSON',
      detail: 'Nothing was changed. Send it with the content type application/json.',
    },
    'too-many-requests': {
      title: 'That was too often',
      detail: 'Nothing was changed. Wait a little, then send it again; nothing will happen twice.',
    },
    failed: {
      title: 'The service has failed',
      detail:
        'It is our fault, and it has been noted. Your answers are safe in your browser. Send it again; nothing will happen twice.',
    },
    'not-stored': {
      title: 'It could not be stored',
      detail:
        'The storage is full or cannot be reached. Nothing was changed, what was stored before is safe, and your answers are safe in your browser. Try again in a few minutes.',
    },
  },
} as const;
