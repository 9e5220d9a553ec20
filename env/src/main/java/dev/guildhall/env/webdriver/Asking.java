package dev.guildhall.env.webdriver;

import com.google.gson.JsonObject;
import dev.guildhall.env.page.Pages.Question;

/// A dialog that is open in a window.
///
/// @param about what the browser told of it
record Asking(Session session, String window, JsonObject about) implements Question {

    @Override
    public String type() {
        return about.get("type").getAsString();
    }

    @Override
    public String message() {
        return about.get("message").getAsString();
    }

    @Override
    public String suggested() {
        return about.get("defaultPrompt").getAsString();
    }

    @Override
    public void accept(String text) {
        session.in(window, driver -> {
            var alert = driver.switchTo().alert();
            if (type().equals("prompt")) {
                alert.sendKeys(text);
            }
            alert.accept();
            return true;
        });
    }

    @Override
    public void dismiss() {
        session.in(window, driver -> {
            driver.switchTo().alert().dismiss();
            return true;
        });
    }
}
