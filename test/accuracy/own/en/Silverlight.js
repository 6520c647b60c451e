if (!window.Silverlight) window.Silverlight = {};
Silverlight.isInstalled = function (v) { try { var c = new ActiveXObject('AgControl.AgControl'); return c.IsVersionSupported(v); } catch (e) { return !!navigator.plugins['Silverlight Plug-In']; } };
Silverlight.createObject = function (source, parent, id, props, events, init) {
  var h = '<object type="application/x-silverlight" data="data:application/x-silverlight," id="' + id + '" width="' + props.width + '" height="' + props.height + '"><param name="source" value="' + source + '" /><param name="initParams" value="' + init + '" /></object>';
  if (Silverlight.isInstalled(props.version)) parent.innerHTML = h;
  else parent.innerHTML = '<a href="http://go.microsoft.com/fwlink/?LinkID=124807"><img alt="Get Silverlight" src="sl.png"></a>';
};
