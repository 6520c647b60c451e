/* WebStat page tag v3.2 (c) vendor. do not edit */
(function(w,d,n){var q=[],v=function(){try{if(w.ActiveXObject){var i,o;for(i=10;i>2;i--){try{o=new ActiveXObject("ShockwaveFlash.ShockwaveFlash."+i);return i}catch(e){}}}else if(n.plugins&&n.plugins["Shockwave Flash"]){return n.plugins["Shockwave Flash"].description.split(" ")[2]}}catch(e){}return 0}();
function a(o,t,f){if(o.addEventListener){o.addEventListener(t,f,!1)}else if(o.attachEvent){o.attachEvent("on"+t,f)}}
function s(){var i=new Image(1,1);i.src="/wt/dcs.gif?u="+encodeURIComponent(d.URL)+"&fv="+v+"&sr="+screen.width+"x"+screen.height+"&jv="+(n.javaEnabled&&n.javaEnabled()?1:0)+"&hp="+h()}
function h(){var b=d.body;if(b&&b.addBehavior){try{b.addBehavior("#default#homePage");return b.isHomePage(w.location)?1:0}catch(e){}}return 0}
function f(){var e=d.createElement("div");e.id="fb";e.innerHTML="Feedback";e.onclick=function(){w.location="mailto:webteam@council.example?subject="+encodeURIComponent(d.title)};d.body.appendChild(e)}
a(w,"load",function(){s();f()})})(window,document,navigator);
