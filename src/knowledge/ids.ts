/** Ids are checked when the content is loaded; after that they are plain strings with a meaning. */
export type EntryId = string;
export type PassageId = string;
export type SourceId = string;
export type AudienceId = string;
export type RoleId = string;
export type ThemeId = string;
export type ActionId = string;
export type ResourceId = string;
export type TopicId = string;
