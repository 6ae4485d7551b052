/** "show me", "can I see", and the like, once courtesy is gone. */
export const SEE =
  '(?:see|look at|view|have|get|show(?: me| us)?|give(?: me| us)?|bring up|pull(?: up)?|open(?: up)?|list|find|send(?: me| us)?|what are|which are|where are|where is|go to|have a look at|read|print)';
/** A list of actions, however it is called. */
export const LIST =
  '(?:(?:full |whole |complete |entire |mhsw )?(?:action lists?|actions lists?|lists? of (?:the )?actions|actions|action points|to-?do lists?))';
/** An article, or none. */
export const THE = '(?:(?:the|all|all the|all of the|a|an|any) )?';
/** What links a list with its subject. */
export const ABOUT = '(?:about|on|for|regarding|concerning|around|to do with|relating to|related to)';
