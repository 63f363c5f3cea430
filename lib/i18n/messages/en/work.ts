/** Words of the page about the founder's own work, and of what may happen to it on any page. */
export const work = {
  title: 'Your work',
  description:
    'What this browser keeps for you, and how to save it, open it elsewhere, share it or wipe it.',
  lead: 'Whatever you answer is kept in this browser and sent nowhere unless you submit it to a cohort. Here you take it with you, keep copies of it, or wipe it.',
  noScript:
    'Your work is kept by this browser and read by a script; with JavaScript off there is nothing to show here.',
  loading: 'Looking in this browser …',
  cancel: 'Cancel',
  kept: {
    title: 'What is kept',
    here: 'In this browser, on this device, saved at every change.',
    onlyHere: 'In this tab only: it is gone when you close or reload it.',
    nothing:
      'Nothing yet. Read a chapter or start the assessment: each answer is kept as you give it.',
    read: 'Open the guidebook',
    assess: 'Start the assessment',
    answers: 'Answers',
    evidence: 'of them with evidence',
    profile: 'Profile questions',
    snapshots: 'Snapshots',
    lastChange: 'Last change',
    version: 'Guidebook version',
  },
  file: {
    title: 'A file',
    intro:
      'A file holds everything: profile, answers, notes, links and snapshots. Keep it as a backup, or open it in another browser.',
    save: 'Save a file',
    saved: 'Handed to your browser as {name}: look in your downloads.',
    nothing: 'There is nothing to save yet.',
    loading: 'Your work is not read yet; try again in a moment.',
    open: 'Open a file',
    drop: 'or drop one anywhere on this page',
    opened: 'Opened. Answers here now: {answers}.',
    keptBefore: 'What was here before is now the snapshot “{name}”.',
    // Name of the snapshot that is taken before a file is opened; {file}: the file's name.
    before: 'Before opening {file}',
    confirm: {
      title: 'Open this file?',
      name: 'File',
      savedAt: 'Saved',
      replaces:
        'It takes the place of what is here now (answers: {answers}). That becomes a snapshot first, so nothing is lost.',
      replacesNothing: 'Nothing here is replaced: you have not answered anything yet.',
      open: 'Open it',
    },
    refused: '{reason} Your work here is unchanged.',
    problems: {
      unreadable: 'The browser could not read this file. Is it still where you picked it?',
      empty: 'This file is empty.',
      'too-large': 'This file is too large: a saved file has at most {most} MB.',
      'not-json':
        'This is not a file saved here, or its end is missing. Pick a file called groundwork-….json, or save it again where it came from.',
      'not-ours': 'This is a JSON file, but not one saved by Groundwork.',
      'newer-format':
        'This file was saved by a newer version of the site (format {found}; this page knows {known}). Reload the page and open it again.',
      damaged:
        'This file was changed or damaged after it was saved (at {paths}), so it was not opened.',
    },
  },
  link: {
    title: 'A link to share',
    intro:
      'The link opens your report, read-only, for whoever has it. Your answers are inside the link itself; no server sees them.',
    carries: 'It carries',
    carriesList:
      'your profile, and the level of every answer, with “don’t know” and “not applicable”',
    leaves: 'It leaves out',
    leavesList: 'notes, links and dates of your evidence, and snapshots',
    fixed: 'A link is a copy: what you change later is not in it, and it cannot be called back.',
    make: 'Make a link',
    nothing: 'There is nothing to share yet.',
    field: 'Link to your report',
    made: 'The link is ready.',
    copy: 'Copy',
    copied: 'Copied.',
    copyYourself:
      'The browser did not allow copying. The link is selected: copy it with Ctrl+C or ⌘C.',
    failed:
      'The link could not be made: part of the page did not arrive. Check the connection and try again.',
    unknownVersion:
      'The link could not be made: this site does not know guidebook version {version}, under which you answered.',
  },
  snapshots: {
    title: 'Snapshots',
    intro:
      'A snapshot is a dated copy of your profile and answers. Take one before a meeting or at the end of a quarter; the report then shows what has changed since.',
    none: 'No snapshots yet.',
    name: 'Name (may stay empty)',
    take: 'Take a snapshot',
    taken: 'Snapshot taken.',
    nothing: 'There is nothing to copy yet.',
    unnamed: 'Without a name',
    answers: 'answers: {count}',
    newName: 'New name',
    rename: 'Rename',
    // Accessible name of a button of one snapshot: {action} is its visible text.
    actionOn: '{action}: {name}, {date}',
    saveName: 'Save the name',
    renamed: 'Renamed.',
    restore: 'Go back to it',
    remove: 'Remove',
    removed: 'Removed.',
    restored: 'Your answers are again those of this snapshot.',
    before: 'Before going back to an earlier snapshot',
    confirmRemove: {
      title: 'Remove this snapshot?',
      text: '“{name}” of {date} (answers: {count}). It cannot be brought back. Your present answers stay.',
      confirm: 'Remove it',
    },
    confirmRestore: {
      title: 'Go back to this snapshot?',
      text: '“{name}” of {date} (answers: {count}) takes the place of what is here. What is here becomes a snapshot first.',
      confirm: 'Go back to it',
    },
  },
  shared: {
    title: 'On a shared computer',
    intro:
      'In a library or on a colleague’s machine, switch on shared-computer mode: nothing is written to the browser, and what it kept of yours is erased. Your answers live in the open tabs and go with them.',
    on: 'Switch on',
    off: 'Switch off',
    isOn: 'Shared-computer mode is on: nothing is kept in this browser.',
    isOff: 'Shared-computer mode is off.',
    turnedOn:
      'Shared-computer mode is on. Save a file before you close the tab if you want to keep your answers.',
    turnedOff: 'Shared-computer mode is off. Your answers are kept in this browser again.',
    unavailable: 'This browser keeps nothing as it is, so there is nothing to switch.',
    confirm: {
      title: 'Switch on shared-computer mode?',
      text: 'What this browser keeps of your work is erased now. Your answers stay in the tabs that are open and are gone when those are closed or reloaded.',
      confirm: 'Switch on',
    },
  },
  wipe: {
    title: 'Wipe everything',
    intro:
      'Erases profile, answers, notes and snapshots from this browser, in every open tab. Files and links that you have saved or sent are not touched.',
    wipe: 'Wipe everything',
    nothing: 'There is nothing to wipe.',
    done: 'Done: nothing of your work is left in this browser.',
    confirm: {
      title: 'Wipe everything?',
      goes: 'This goes, and cannot be brought back: your profile, your answers with their notes and evidence ({answers}), and your snapshots ({snapshots}).',
      rescued: 'The damaged text that was kept aside goes as well.',
      newer:
        'Work that a newer version of the site stored here goes as well, though this page cannot show it.',
      confirm: 'Wipe everything',
    },
  },
  rescued: {
    title: 'Kept aside',
    intro:
      'This browser held work that could not be read: something changed or cut the stored text. Nothing of it was thrown away. Download it: much of it can be read in any text editor.',
    // A number of kilobytes.
    download: 'Download text {number} ({size} KB)',
    discard: 'Discard',
    discarded: 'Discarded.',
    confirm: {
      title: 'Discard the damaged text?',
      text: 'It cannot be brought back. Download it first if it may hold something you need.',
      confirm: 'Discard it',
    },
  },
  // Why something could not be done.
  refusals: {
    'too-many-snapshots':
      'That would be more than {most} snapshots. Remove some that you no longer need. Nothing has changed.',
    'too-large':
      'There is no room for another copy ({most} MB in all). Remove some snapshots. Nothing has changed.',
    unread:
      'What this browser holds has not been read, so it was left alone. Reload the page and try again.',
    'storage-missing':
      'The browser offers no storage or no room in it, so nothing could be changed there. Your answers are still in this tab.',
  },
  // Problems of a shared link that somebody has opened.
  openedLink: {
    title: 'This link cannot be shown',
    mine: 'Show my own report',
    retry: 'Try again',
    safe: 'Your own work is untouched.',
    problems: {
      'not-a-link': 'The address has no assessment in it.',
      'newer-link':
        'The link was made by a newer version of this site. Reload the page and try again.',
      'too-large': 'The link is too long to be one of ours.',
      damaged:
        'The link is incomplete or was changed on its way. Ask for it again, and copy it whole.',
      'unknown-guidebook-version':
        'The link was made with guidebook version {version}, which this site does not have.',
      unread:
        'Part of the page did not arrive, so the link could not be read. Check the connection and try again.',
    },
  },
  // Shown on every page when work is not being kept as it should be.
  trouble: {
    label: 'About your work',
    // Stands in the layout of every page, in case the rest cannot be fetched.
    short:
      'Your answers may not be kept in this browser. They are still in this tab: leave it open and check your connection.',
    save: 'Save a file',
    retry: 'Try again',
    reload: 'Reload',
    dismiss: 'Dismiss',
    more: 'Your work',
    problems: {
      'storage-full': {
        what: 'This browser has no room left.',
        then: 'What was kept before is safe; your latest changes are in this tab only. Save a file now, then remove old snapshots or free some space: each change tries again.',
      },
      'storage-missing': {
        what: 'This browser keeps nothing for this site.',
        then: 'It may be a private window, or storage may be blocked. You can go on; your answers are in this tab only. Save a file before you close it.',
      },
      'newer-format': {
        what: 'A newer version of this site has stored work here.',
        then: 'That work is safe and was not touched, but this page is too old to read it. Reload to get the newer page. What you enter now is in this tab only.',
      },
      unread: {
        what: 'Your stored work could not be read yet.',
        then: 'It is safe. Part of the page did not arrive; check the connection. What you enter is kept beside it and put together later.',
      },
      rescued: {
        what: 'Some stored work could not be read.',
        then: 'It was changed or cut outside this site. It is kept aside, whole: download it from “Your work”. Whatever could be read is here.',
      },
      shared: {
        what: 'Shared-computer mode.',
        then: 'Nothing is kept: save a file if you need it, then wipe.',
      },
    },
    wipe: 'Wipe',
  },
} as const;
