# The product in one image: the same web process, worker and variables as `make run`.
# Base images are named by exact tag; raise them together here and in docker-compose.yml.

FROM python:3.11.11-slim-bookworm AS pages
WORKDIR /srv/passerelle
COPY requirements requirements
COPY scripts scripts
COPY frontend/package.json frontend/package-lock.json frontend/.npmrc frontend/
RUN python scripts/setup.py build
COPY frontend frontend
COPY backend backend
RUN .venv/bin/python scripts/build.py

FROM python:3.11.11-slim-bookworm AS packages
WORKDIR /srv/passerelle
COPY requirements/base.txt requirements/base.txt
RUN python -m venv .venv \
    && .venv/bin/python -m pip install --no-cache-dir --disable-pip-version-check --require-hashes -r requirements/base.txt

FROM python:3.11.11-slim-bookworm
WORKDIR /srv/passerelle
ENV PATH=/srv/passerelle/.venv/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    DJANGO_SETTINGS_MODULE=config.settings.prod \
    HOST=0.0.0.0 \
    PORT=8000
RUN useradd --system --uid 10001 --home-dir /srv/passerelle --shell /usr/sbin/nologin passerelle \
    && mkdir var && chown passerelle var
COPY --from=packages /srv/passerelle/.venv .venv
COPY scripts/serve.py scripts/serve.py
COPY --from=pages /srv/passerelle/backend backend
COPY --from=pages /srv/passerelle/frontend/dist frontend/dist
COPY --from=pages /srv/passerelle/frontend/persisted frontend/persisted
USER passerelle
VOLUME /srv/passerelle/var
EXPOSE 8000
CMD ["python", "scripts/serve.py"]
