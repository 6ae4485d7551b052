/** The search commands of the message extension, by their ids in the app's manifest. */
export const SEARCH_COMMANDS = ['guidance', 'actions', 'resources'] as const;

/** The command on a message, by its id in the app's manifest. */
export const ASK_COMMAND = 'ask';
