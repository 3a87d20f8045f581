# dbopt by itself: docker build -t dbopt . && docker run --rm -v "$PWD:/design" -e DATABASE_URL dbopt plan
# BASE is any image with Node 20.19 or later and npm.
ARG BASE=node:22-slim

FROM ${BASE} AS build
WORKDIR /dbopt
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm prune --omit=dev --omit=optional

FROM ${BASE}
COPY --from=build /dbopt/package.json /dbopt/
COPY --from=build /dbopt/node_modules /dbopt/node_modules
COPY --from=build /dbopt/schema /dbopt/schema
COPY --from=build /dbopt/dist /dbopt/dist
# A number, so that a cluster which wants to know sees that it is not root.
USER 65532:65532
WORKDIR /design
ENTRYPOINT ["node", "/dbopt/dist/main.js"]
CMD ["--help"]
