# MHSW Guide as a container: docs/deploy.md, "With a container". Built once, run as a user without rights.

FROM node:24-bookworm-slim AS build
WORKDIR /app
# better-sqlite3 brings a binary; without one for this machine it is compiled, and needs these.
RUN apt-get update \
  && apt-get install -y --no-install-recommends python3 make g++ \
  && rm -rf /var/lib/apt/lists/*
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json tsconfig.build.json ./
COPY src ./src
COPY cards ./cards
COPY knowledge ./knowledge
# The build checks the content: a fault in it stops here.
RUN npm run build && npm prune --omit=dev

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3978 DATA_DIR=/data
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/cards ./cards
COPY --from=build /app/knowledge ./knowledge
# The code belongs to root and is only read; /data is for the embedded store, where there is no DATABASE_URL.
RUN mkdir /data && chown node:node /data
VOLUME /data
USER node
EXPOSE 3978
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# No shell and no npm in between: signals reach the bot, which finishes what it is answering and stops.
CMD ["node", "dist/main.js"]
