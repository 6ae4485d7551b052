export { channelChoice, channelLabel, membership, myTeams, type MyTeam } from '../conversation/my-teams';
