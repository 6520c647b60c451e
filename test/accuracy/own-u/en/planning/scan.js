var tw = document.getElementById("DynamicWebTwain1");
function acquire() {
  tw.SelectSourceByIndex(0);
  tw.OpenSource();
  tw.IfDuplexEnabled = document.getElementById("chkDuplex").checked;
  tw.PixelType = document.getElementById("chkColour").checked ? 2 : 0;
  tw.Resolution = 200;
  tw.AcquireImage();
  document.getElementById("pg").innerHTML = tw.HowManyImagesInBuffer;
}
function sendUp() {
  if (tw.HowManyImagesInBuffer == 0) { alert("Nothing has been scanned."); return; }
  tw.HTTPPort = 80;
  if (tw.HTTPUploadAllThroughPostAsPDF(location.hostname, "/dms/receive.aspx", "scan.pdf"))
    document.forms[0].submit();
  else alert(tw.ErrorString);
}
