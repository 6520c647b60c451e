dynamicanimAttr = "dynamicAnimation"
animateElements = new Array()
currentElement = 0
function dynAnimation()
{
  var ms = navigator.appVersion.indexOf("MSIE")
  ie4 = (ms>0) && (parseInt(navigator.appVersion.substring(ms+5, ms+6)) >= 4)
  if(!ie4) return
  for (index=document.all.length-1; index >= 0; index--)
  {
    el = document.all[index]
    animation = el.getAttribute(dynamicanimAttr, false)
    if(null != animation) { el.style.posLeft = 0; el.style.position = "relative"; animateElements[currentElement++] = el }
  }
}
