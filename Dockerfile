# dbopt by itself:
#   docker build -t dbopt .
#   docker run --rm -v "$PWD:/design:ro" -e DATABASE_URL dbopt plan
#   docker run --rm -it -v "$PWD:/design:ro" -e DATABASE_URL dbopt apply
#   docker run --rm -v "$PWD:/design" --user "$(id -u)" -e DATABASE_URL dbopt init
# BASE is any image with Node 20.19 or later and npm.
ARG BASE=node:22-slim

FROM ${BASE} AS build
WORKDIR /dbopt
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm prune --omit=dev

FROM ${BASE}
ARG VERSION=0.1.0
LABEL org.opencontainers.image.title="dbopt" \
      org.opencontainers.image.description="Plan and apply for the physical design of PostgreSQL" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.licenses="Apache-2.0" \
      org.opencontainers.image.source="https://github.com/dbopt/dbopt" \
      org.opencontainers.image.documentation="https://github.com/dbopt/dbopt#readme"
COPY --from=build /dbopt/package.json /dbopt/
COPY --from=build /dbopt/node_modules /dbopt/node_modules
COPY --from=build /dbopt/schema /dbopt/schema
COPY --from=build /dbopt/LICENSE /dbopt/LICENSE
COPY --from=build /dbopt/dist /dbopt/dist
# A number, so that a cluster which wants to know sees that it is not root.
USER 65532:65532
WORKDIR /design
ENTRYPOINT ["node", "/dbopt/dist/main.js"]
CMD ["--help"]
