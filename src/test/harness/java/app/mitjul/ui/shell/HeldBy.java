package app.mitjul.ui.shell;
import java.lang.reflect.*;
import java.util.*;
final class HeldBy {
    static void print(Object target, Object... roots) {
        IdentityHashMap<Object, Object[]> from = new IdentityHashMap<>();
        ArrayDeque<Object> queue = new ArrayDeque<>();
        for (Object r : roots) { from.put(r, new Object[]{null, "root"}); queue.add(r); }
        Set<String> closed = new TreeSet<>();
        while (!queue.isEmpty()) {
            Object o = queue.poll();
            if (o == target) {
                StringBuilder b = new StringBuilder("HELD:");
                while (o != null) { Object[] f = from.get(o); b.append("\n   ").append(o.getClass().getName()).append(" <- ").append(f[1]); o = f[0]; }
                System.out.println(b); return;
            }
            Class<?> c = o.getClass();
            if (c.isArray()) {
                if (!c.getComponentType().isPrimitive()) for (int i = 0; i < Array.getLength(o); i++) add(from, queue, o, "[" + i + "]", Array.get(o, i));
                continue;
            }
            if (o instanceof Class<?> k) { statics(from, queue, k); continue; }
            for (Class<?> k = c; k != null; k = k.getSuperclass()) {
                statics(from, queue, k);
                for (Field f : k.getDeclaredFields()) {
                    if (f.getType().isPrimitive() || Modifier.isStatic(f.getModifiers())) continue;
                    if (o instanceof java.lang.ref.Reference && f.getName().matches("referent|next|discovered|queue")) continue;
                    try { f.setAccessible(true); add(from, queue, o, k.getSimpleName() + "." + f.getName(), f.get(o)); } catch (Throwable t) { closed.add(k.getModule() + "/" + k.getPackageName()); }
                }
            }
        }
        System.out.println("HELD: not found from roots, seen " + from.size() + " closed " + closed);
    }
    static final Set<Class<?>> SEEN = new HashSet<>();
    static void statics(IdentityHashMap<Object, Object[]> from, Deque<Object> queue, Class<?> k) {
        if (!SEEN.add(k)) return;
        for (Field f : k.getDeclaredFields()) if (Modifier.isStatic(f.getModifiers()) && !f.getType().isPrimitive())
            try { f.setAccessible(true); add(from, queue, null, "static " + k.getName() + "." + f.getName(), f.get(null)); } catch (Throwable t) { }
    }
    static void add(IdentityHashMap<Object, Object[]> from, Deque<Object> queue, Object o, String how, Object v) {
        if (v != null && !from.containsKey(v)) { from.put(v, new Object[]{o, how}); queue.add(v); }
    }
}
