package openoars.serve;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;

/** Holds what is shown now, and wakes who waits for something newer. Safe for many threads. */
final class Showcase {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private volatile Showing now = Showing.NOTHING;

    Showing now() {
        return now;
    }

    void show(UnaryOperator<Showing> change) {
        lock.lock();
        try {
            now = change.apply(now);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for a later edition than the one seen. After the patience is over, it is the one seen that comes back. */
    Showing awaitAfter(Showing seen, Duration patience) throws InterruptedException {
        long left = patience.toNanos();
        lock.lock();
        try {
            while (now.edition() == seen.edition() && left > 0) {
                left = changed.awaitNanos(left);
            }
            return now;
        } finally {
            lock.unlock();
        }
    }
}
