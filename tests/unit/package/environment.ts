/** Everything that the package needs, as a deployer would give it. */
export const complete = {
  BOT_ID: '11111111-2222-4333-8444-555555555555',
  PUBLIC_URL: 'https://mhsw-guide.example.nhs.uk',
  DEVELOPER_NAME: 'Example NHS Trust',
  WEBSITE_URL: 'https://www.example.nhs.uk/mhsw-guide',
  PRIVACY_URL: 'https://www.example.nhs.uk/privacy',
  TERMS_URL: 'https://www.example.nhs.uk/terms',
} as const;
