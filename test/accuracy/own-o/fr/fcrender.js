function FC_Render(swf, url, id, w, h) {
  var v = "&dataURL=" + escape(url) + "&chartWidth=" + w + "&chartHeight=" + h;
  if (navigator.plugins && navigator.mimeTypes && navigator.mimeTypes.length)
    document.write('<embed type="application/x-shockwave-flash" src="charts/' + swf + '" width="' + w + '" height="' + h + '" id="' + id + '" flashvars="' + v + '" wmode="transparent">');
  else
    document.write('<object id="' + id + '" classid="clsid:D27CDB6E-AE6D-11cf-96B8-444553540000" width="' + w + '" height="' + h + '"><param name="movie" value="charts/' + swf + '"><param name="FlashVars" value="' + v + '"></object>');
}
