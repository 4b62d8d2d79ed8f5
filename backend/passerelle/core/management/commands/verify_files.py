"""`verify_files`: exit 0 when every stored file is what was received, 1 after naming each that is not."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from passerelle.core.files.verifying import files_verify


class Command(BaseCommand):
    help = "Compare every stored file with the size and SHA-256 on record."

    def handle(self, *args: Any, **options: Any) -> None:
        count = wrong = 0
        for file, fault in files_verify():
            count += 1
            if fault:
                wrong += 1
                self.stderr.write(f"{file.pk} ({file.storage_key}) {fault}")
        if wrong:
            raise CommandError(f"{wrong} of {count} files are not what was received")
        self.stdout.write(self.style.SUCCESS(f"{count} files, as received"))
