# One image for the gateway and every department; docker-compose.yml says which one a container runs.
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
# The query page is bundled here, so that the running image needs none of what bundles it.
RUN mv "$(node scripts/run.cjs graphiql /tmp/pages)" /app/.pages

FROM node:20-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund && npm cache clean --force
COPY gateway gateway
COPY schema schema
COPY scripts scripts
COPY subgraphs subgraphs
COPY tsconfig.json ./
COPY --from=build /app/.pages /app/pages
USER node
CMD ["node", "scripts/run.cjs", "gateway"]
