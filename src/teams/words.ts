/** What the fence itself says; everything else is said by the features. */
export const words = {
  tooLong: (most: number) =>
    `That is a long message, and I can only read up to ${most.toLocaleString('en-GB')} characters at once. ` +
    'Could you ask me the main point in a sentence or two?',
  onlyText: 'I can only read text, not files or pictures. What would you like to know?',
  tooMany: 'You are asking faster than I can keep up with. Please wait a minute, then ask me again.',
  notReached:
    'I have something for you that is not for this conversation, but I could not reach you privately. ' +
    'Please add me as an app in Teams and send me a message in our own chat.',
  cardRefused: 'I could not show the card here.',
  fileOffer: (name: string) => `Shall I put **${name}** into your OneDrive?`,
  fileGone: 'That offer has ended. Please ask me for the file again.',
  fileDeclined: 'All right, I have not saved the file.',
  fileFailed: 'I could not save the file. Please ask me for it again in a minute.',
  fileSaved: (name: string) => `**${name}** is in your OneDrive.`,
  fileHere: 'I can only give files in our personal chat. Please ask me there.',
  nothingFound: 'I found nothing for that. Try other words.',
  done: 'Done.',
} as const;
