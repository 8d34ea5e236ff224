# The site and the newsroom in one image. The build needs no database.
FROM node:22-bookworm-slim AS build
WORKDIR /saldo
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN node bin/run-typescript.mjs src/cli/build.ts && npm prune --omit=dev && rm -rf .next/cache

FROM node:22-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
RUN mkdir /data && chown node:node /data
WORKDIR /saldo
COPY --from=build --chown=node:node /saldo /saldo
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/readyz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Not through npm: everything is installed, and signals reach the process directly.
CMD ["node", "bin/run-typescript.mjs", "src/cli/start.ts"]
