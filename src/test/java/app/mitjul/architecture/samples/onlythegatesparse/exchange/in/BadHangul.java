package app.mitjul.architecture.samples.onlythegatesparse.exchange.in;

import kr.dogfoot.hwplib.object.HWPFile;

public record BadHangul(HWPFile parser) {
}
