"""Runs khao on Apache Spark: the same bytes as on one machine.

    spark-submit khao_spark.py clean PAGES.ndjson… -o RESULTS
    spark-submit khao_spark.py dedup RECORDS.ndjson… -o OUTPUT [--plan PLAN.json] [--pages] [--records]

Spark sorts and carries lines; what they mean is khao's alone. Which lines are made, which steps read them and in which order comes from
`khao plan --tasks`, so a task that khao learns runs here without a change. See docs/spark.md.
"""

import argparse
import hashlib
import itertools
import json
import os
import shlex
import subprocess
import sys
import tempfile
import threading
import zlib

from pyspark import SparkConf, SparkContext, SparkFiles, StorageLevel

# Held on the disks of the executors: an executor that is lost costs a recomputation, never a different result.
KEPT = StorageLevel.DISK_ONLY


def main(arguments=None):
    options = parse(arguments)
    context = SparkContext.getOrCreate(SparkConf().setAppName(f"khao {options.task}"))
    context.setLogLevel(options.log_level)
    try:
        run(context, options)
    finally:
        context.stop()


def parse(arguments):
    parser = argparse.ArgumentParser(description="Runs khao on Apache Spark.")
    parser.add_argument("task", help="clean, or a task of `khao plan --tasks`")
    parser.add_argument("inputs", nargs="+", help="NDJSON files, folders or globs, on any file system that Spark reads")
    parser.add_argument("-o", "--output", required=True, help="folder of the results, on any file system that Spark writes")
    parser.add_argument("--khao", default="khao", help="the command, as executors are to call it (default: khao)")
    parser.add_argument("--plan", help="plan file; it decides the result together with the inputs")
    parser.add_argument("--partitions", type=int, help="partitions of each shuffle, in place of the plan's")
    parser.add_argument("--pages", action="store_true", help="inputs are pages, to be cleaned first; else records, or results of clean")
    parser.add_argument("--records", action="store_true", help="also write the records again, with what was found about each")
    parser.add_argument("--log-level", default="WARN")
    return parser.parse_args(arguments)


def run(context, options):
    khao = shlex.split(options.khao)
    told = tasks_of(khao, options)
    plan, partitions = told["plan"], told["plan"]["partitions"]
    files = Files(context)
    files.add("plan.json", json.dumps(plan))
    folder = Folder(context, options.output)
    job = {"task": options.task, "hash": told["hash"], "inputs": options.inputs, "pages": options.pages, "records": options.records}
    before = folder.manifest()
    if before is not None:
        if before["job"] == job:
            return say("nothing to do: this run is finished already")
        raise SystemExit(f"{options.output}: other-run: it holds the results of another run; choose another folder with -o")

    lines = context.textFile(",".join(options.inputs), minPartitions=partitions).filter(lambda line: line.strip() != "")
    if options.pages or options.task == "clean":
        lines = lines.mapPartitions(through([*khao, "map"])).persist(KEPT)
    if options.task == "clean":
        return folder.finish(job, {"results.ndjson": lines})
    if options.task not in told["tasks"]:
        raise SystemExit(f"{options.task}: unknown-task: khao knows clean, {', '.join(told['tasks'])}")
    folder.finish(job, results_of(told["tasks"][options.task], lines, khao, options, partitions, files))


def tasks_of(khao, options):
    """What an engine has to do, in khao's own words."""
    command = [*khao, "plan", "--tasks"]
    command += ["--plan", options.plan] if options.plan else []
    command += ["--partitions", str(options.partitions)] if options.partitions else []
    return json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)


def results_of(task, records, khao, options, partitions, files):
    """Runs the emitters and steps of a task; gives the lines of each of its result files."""
    made = {}

    def emit(table):
        """All emitters that wait for one table, or for none, in one pass over the records."""
        names = [emitter["lines"] for emitter in waiting if emitter["table"] == table]
        if not names:
            return
        table_files = {"--table": files.add(f"{table}.lines", "\n".join(made[table].collect()))} if table else {}
        command = [*khao, "emit", "--task", options.task, "--lines", ",".join(names)]
        lines = records.mapPartitions(through(command, {"--plan": "plan.json", **table_files})).persist(KEPT)
        for name in names:
            made[name] = lines if len(names) == 1 else lines.mapPartitions(marked(name))

    def reduce(step, command, parted):
        source = records.context.union([made[name] for name in step["from"]])
        parts, part = parted(partitions)
        # The whole line is the key of the sort: its order is total, so it does not matter which attempt sent what first.
        sorted_lines = source.map(lambda line: (line, None)).repartitionAndSortWithinPartitions(parts, part).keys()
        made[step["step"]] = sorted_lines.mapPartitions(through(command, {"--plan": "plan.json"})).persist(KEPT)

    waiting = [*task["emit"]]
    if options.records:
        waiting.append({"lines": task["apply"]["lines"], "table": None})
    emit(None)
    for step in task["reduce"]:
        command = [*khao, "reduce", "--task", options.task, "--step", step["step"]]
        reduce(step, command, one_part if step["single"] else by_hash)
        emit(step["step"])
    results = {result["file"]: made[result["step"]] for result in task["results"]}
    if options.records:
        reduce(task["apply"], [*khao, "apply", "--task", options.task], by_range_of_id)
        results["records.ndjson"] = made[task["apply"]["step"]]
    return results


def marked(name):
    """The lines of one emitter out of those of several, each of which stands behind its emitter's name and a tab."""
    mark = f"{name}\t"
    return lambda lines: (line[len(mark) :] for line in lines if line.startswith(mark))


def key_of(line):
    """The first field of a key line: ASCII without quotes and backslashes."""
    return line[2 : line.index('"', 2)]


def by_hash(partitions):
    """Never Python's own hash, which is salted and differs from machine to machine."""
    return partitions, lambda line: zlib.crc32(key_of(line).encode("ascii")) % partitions


def one_part(_):
    return 1, lambda line: 0


def by_range_of_id(partitions):
    """Keys of ids are 32 bits in hexadecimal, evenly spread: equal ranges keep the order of the whole over all parts."""
    return partitions, lambda line: int(key_of(line), 16) * partitions >> 32


def through(command, files=None):
    """A partition's lines through a filter of khao: one process, fed by a thread, its exit code checked. Its stderr is the executor's."""

    def partition(lines):
        # Of no lines a filter makes none.
        first = next(lines, None)
        if first is None:
            return
        lines = itertools.chain([first], lines)
        shipped = [part for flag, name in (files or {}).items() for part in (flag, SparkFiles.get(name))]
        process = subprocess.Popen([*command, *shipped], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        broken = []

        def feed():
            try:
                with process.stdin as pipe:
                    for line in lines:
                        pipe.write(line.encode("utf-8") + b"\n")
            except BrokenPipeError:
                pass  # The exit code says why.
            except BaseException as error:  # Of whatever the lines come from; it belongs to the task, not to this thread.
                broken.append(error)

        feeder = threading.Thread(target=feed, daemon=True)
        feeder.start()
        try:
            for line in process.stdout:
                yield line.rstrip(b"\n").decode("utf-8")
            feeder.join()
            if broken:
                raise broken[0]
            if process.wait() != 0:
                raise RuntimeError(f"{shlex.join(command)} ended with {process.returncode}")
        finally:
            process.kill()
            process.wait()

    return partition


class Files:
    """Small files that every executor gets under their names."""

    def __init__(self, context):
        self.context = context
        self.folder = tempfile.mkdtemp(prefix="khao-spark-")

    def add(self, name, text):
        path = os.path.join(self.folder, name)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        self.context.addFile(path)
        return name


class Folder:
    """The folder of the results: a folder of parts for each file, whose parts one after the other are the file, and a manifest, which comes last."""

    def __init__(self, context, path):
        self.context = context
        self.path = path.rstrip("/")

    def _hadoop(self, name):
        path = self.context._jvm.org.apache.hadoop.fs.Path(f"{self.path}/{name}")
        return path.getFileSystem(self.context._jsc.hadoopConfiguration()), path

    def manifest(self):
        system, path = self._hadoop("manifest/_SUCCESS")
        if not system.exists(path):
            return None
        return json.loads("\n".join(self.context.textFile(f"{self.path}/manifest").collect()))

    def finish(self, job, results):
        """Writes all results through Spark's committer: of each part the first attempt that ends is the one that counts."""
        told = {}
        for name, lines in results.items():
            system, path = self._hadoop(name)
            system.delete(path, True)  # What a run that did not come to its end has left.
            lines.saveAsTextFile(f"{self.path}/{name}")
            parts = [(count, digest) for _, count, digest in sorted(lines.mapPartitionsWithIndex(describe).collect())]
            told[name] = {"lines": sum(count for count, _ in parts), "parts": [{"lines": count, "sha256": digest} for count, digest in parts]}
            say(f"{name}: {told[name]['lines']} lines in {len(parts)} parts")
        manifest = json.dumps({"job": job, "files": told}, indent=2, ensure_ascii=False)
        system, path = self._hadoop("manifest")
        system.delete(path, True)
        self.context.parallelize([manifest], 1).saveAsTextFile(f"{self.path}/manifest")


def describe(index, lines):
    digest, count = hashlib.sha256(), 0
    for line in lines:
        digest.update(line.encode("utf-8") + b"\n")
        count += 1
    yield index, count, digest.hexdigest()


def say(words):
    print(words, file=sys.stderr)


if __name__ == "__main__":
    main()
