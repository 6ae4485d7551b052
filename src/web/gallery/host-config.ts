/** The looks in which Teams shows a card. */
export const THEMES = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

/** One look: the colours of text and of tinted boxes, as Teams has them for cards. */
interface Palette {
  readonly text: string;
  readonly subtle: string;
  readonly accent: string;
  readonly good: string;
  readonly warning: string;
  readonly attention: string;
  readonly boxes: Readonly<
    Record<'default' | 'emphasis' | 'accent' | 'good' | 'warning' | 'attention', string>
  >;
  readonly line: string;
}

const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    text: '#242424',
    subtle: '#616161',
    accent: '#4F52B2',
    good: '#0E700E',
    warning: '#835B00',
    attention: '#B10E1C',
    boxes: {
      default: '#FFFFFF',
      emphasis: '#F5F5F5',
      accent: '#EBEBFA',
      good: '#F1FAF1',
      warning: '#FFF9F5',
      attention: '#FDF3F4',
    },
    line: '#E0E0E0',
  },
  dark: {
    text: '#FFFFFF',
    subtle: '#ADADAD',
    accent: '#AEB1FF',
    good: '#6BD46B',
    warning: '#FFC36B',
    attention: '#F9A3AB',
    boxes: {
      default: '#292929',
      emphasis: '#1F1F1F',
      accent: '#2F2F4A',
      good: '#052505',
      warning: '#3A2A06',
      attention: '#3F1011',
    },
    line: '#666666',
  },
  contrast: {
    text: '#FFFFFF',
    subtle: '#FFFFFF',
    accent: '#FFFF01',
    good: '#3FF23F',
    warning: '#FFFF01',
    attention: '#FF8080',
    boxes: {
      default: '#000000',
      emphasis: '#000000',
      accent: '#000000',
      good: '#000000',
      warning: '#000000',
      attention: '#000000',
    },
    line: '#FFFFFF',
  },
};

/** A HostConfig like the one that Teams gives to the Adaptive Cards renderer. */
export function hostConfig(theme: Theme): object {
  const palette = PALETTES[theme];
  const colour = (value: string): object => ({ default: value, subtle: value });
  const foregroundColors = {
    default: { default: palette.text, subtle: palette.subtle },
    accent: colour(palette.accent),
    good: colour(palette.good),
    warning: colour(palette.warning),
    attention: colour(palette.attention),
    dark: { default: palette.text, subtle: palette.subtle },
    light: { default: palette.text, subtle: palette.subtle },
  };
  const box = (backgroundColor: string): object => ({
    backgroundColor,
    foregroundColors,
    borderColor: palette.line,
  });
  return {
    fontFamily: '"Segoe UI", "Liberation Sans", system-ui, "Apple Color Emoji", "Segoe UI Emoji", sans-serif',
    fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 200, default: 400, bolder: 600 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 12 },
    separator: { lineThickness: 1, lineColor: palette.line },
    supportsInteractivity: true,
    containerStyles: Object.fromEntries(
      Object.entries(palette.boxes).map(([name, background]) => [name, box(background)]),
    ),
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      showCard: { actionMode: 'inline', inlineTopMargin: 16 },
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
    },
    textBlock: { headingLevel: 3 },
    inputs: {
      label: { inputSpacing: 'small', requiredInputs: { suffix: ' *', suffixColor: 'attention' } },
      errorMessage: { color: 'attention' },
    },
  };
}
