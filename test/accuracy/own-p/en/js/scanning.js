// scanning.js - wraps the TWAIN control on the post room PCs
function tw() { return document.getElementById("Twain1"); }
function say(t) { document.getElementById("lblStatus").innerHTML = t; }
function initScanner() {
  tw().LicenseKey = "POSTROOM-5-USER";
  tw().IfAutoDiscardBlankpages = true;
}
function chooseScanner() { tw().SelectSource(); }
function scanPages() {
  if (document.getElementById("txtRef").value == "") { alert("Please enter the reference number first."); return; }
  tw().OpenSource();
  tw().IfDuplexEnabled = document.getElementById("chkDuplex").checked;
  tw().IfFeederEnabled = document.getElementById("chkFeeder").checked;
  tw().PixelType = 0;
  tw().Resolution = 200;
  tw().AcquireImage();
  say(tw().HowManyImagesInBuffer + " page(s) scanned");
}
function sendBatch(f) {
  if (tw().HTTPUploadAllThroughPostAsPDF(location.hostname, "upload/savebatch.aspx", f.txtRef.value + ".pdf")) {
    say("Filed."); f.submit();
  } else {
    alert("Upload failed: " + tw().ErrorString);
  }
}
